import type { JSX } from 'preact';

/** WhatsApp's bold, and addresses that can be followed. Everything else is as written. */
export function RichText({ text }: { text: string }): JSX.Element {
  const parts = text.split(/(\*[^*\n]+\*|https:\/\/\S+)/);
  return (
    <span class="words">
      {parts.map((part, index) => {
        // The parts of one text never move: their place is their name.
        const key = `${index}`;
        if (index % 2 === 0) return part;
        if (part.startsWith('*')) return <strong key={key}>{part.slice(1, -1)}</strong>;
        return (
          <a key={key} href={part} target="_blank" rel="noreferrer">
            {part.replace('https://', '')}
          </a>
        );
      })}
    </span>
  );
}
