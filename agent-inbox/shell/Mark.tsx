/** Dekat's own mark: a place, and somebody there. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" rx="8" className="mark-ground" />
      <path
        d="M16 6.5c-4.4 0-8 3.4-8 7.7 0 5.6 8 11.3 8 11.3s8-5.7 8-11.3c0-4.3-3.6-7.7-8-7.7Z"
        className="mark-place"
      />
      <circle cx="16" cy="14.2" r="3.2" className="mark-ground" />
    </svg>
  );
}
