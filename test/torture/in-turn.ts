/** The next address at each call, so that whoever comes back comes to another server. `from`: where to begin. */
export function inTurn(addresses: () => string[], from = 0): () => string {
  let turn = from;
  return () => {
    const all = addresses();
    turn += 1;
    return all[(turn - 1) % all.length] ?? '';
  };
}
