/** While the prices are still on their way: what is shown is of the plan before. Takes no room, so that nothing moves. */
export const Updating = ({ waiting }: { waiting: boolean }) => (
  <p aria-live="polite" className="updating">
    {waiting ? "Updating: the prices are still loading." : ""}
  </p>
);
