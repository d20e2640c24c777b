import { textParts } from './links.ts';

/** What somebody wrote, as they wrote it; addresses lead on. Never markup. */
export function Words({ text }: { text: string }) {
  let from = 0;
  return (
    <p className="words">
      {textParts(text).map(({ text: part, href }) => {
        const key = from;
        from += part.length;
        return href ? (
          <a key={key} href={href} target="_blank" rel="noopener noreferrer">
            {part}
          </a>
        ) : (
          <span key={key}>{part}</span>
        );
      })}
    </p>
  );
}
