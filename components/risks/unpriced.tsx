/** Why nothing can be said of a plan whose model has no price. */
export const Unpriced = ({ reason }: { reason: string }) => (
  <p className="max-w-[68ch] pt-3">
    <b className="font-[530] text-unknown">Not priced, so not assessed.</b> {reason}
  </p>
);
