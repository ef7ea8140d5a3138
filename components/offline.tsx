/** Beside figures that could not follow the last change. */
export const Offline = ({ className }: { className: string }) => (
  <p role="alert" className={`border-l-2 border-exposed pl-3 text-small ${className}`}>
    The prices could not be loaded, so the figures below are not of your last change. Check the connection and change
    any field to try again, or send the form with its button.
  </p>
);
