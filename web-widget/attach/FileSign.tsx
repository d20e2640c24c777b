/** A file that is no picture: its name, and what there is to say of it. */
export const FileSign = ({ name, below }: { name: string; below: string }) => (
  <span class="file">
    <svg class="icon" viewBox="0 0 24 24" width={24} height={24} aria-hidden="true" focusable="false">
      <path d="M6 3h8l4 4v14H6zm8 0v4h4M9 13h6m-6 4h6" />
    </svg>
    <span>
      <span class="name">{name}</span>
      <span class="below">{below}</span>
    </span>
  </span>
);
