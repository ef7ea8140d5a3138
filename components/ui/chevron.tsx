/** Opens a list, or a part that is closed. */
export const Chevron = ({ className = "" }: { className?: string }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 10 10"
    className={`size-2.5 flex-none fill-none stroke-soft stroke-[1.6] ${className}`}
  >
    <path d="M2 3.5 5 6.5 8 3.5" />
  </svg>
);
