/** The one call of Dekat's public API a till needs. */

const TIMEOUT_MS = 15_000;

export interface Report {
  branchId: string;
  asOf: Date;
  onHand: ReadonlyMap<string, number>;
}

/** Says what a branch counted. @param key an API key that may write the catalogue @throws Error naming the status, never the body */
export async function reportStock(serverUrl: string, key: string, report: Report): Promise<void> {
  const items = [...report.onHand].map(([sku, onHand]) => ({ sku, onHand }));
  const url = `${serverUrl}/api/v1/branches/${encodeURIComponent(report.branchId)}/stock`;
  const answer = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ asOf: report.asOf.toISOString(), items }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!answer.ok) throw new Error(`PUT ${new URL(url).pathname} answered ${answer.status}`);
}
