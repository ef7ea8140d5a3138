type Props = {
  /** Where the form is, for where no script brings it. */
  href: string;
  className?: string;
  edit: () => void;
};

/** The way to the form where it is not in view. */
export const EditPlan = ({ href, className = "", edit }: Props) => (
  <a
    href={href}
    className={`button ${className}`}
    onClick={(event) => {
      event.preventDefault();
      edit();
    }}
  >
    <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5 fill-none stroke-current stroke-[1.5]">
      <path d="M1 13l.8-3.4L10 1.4 12.6 4 4.4 12.2z" />
    </svg>
    Edit plan
  </a>
);
