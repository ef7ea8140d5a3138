import type { Issue } from "@/lib/ask/issues";

type Props = { issues: readonly Issue[]; className: string };

/** What a link says and cannot be read: each with the reason, and what is used instead. */
export const LeftOut = ({ issues, className }: Props) =>
  issues.length === 0 ? null : (
    <div role="status" className={`border-l-2 border-exposed pl-3 text-small ${className}`}>
      <ul>
        {issues.map(({ field, value, message }, index) => (
          <li key={index}>
            <b className="font-[530]">
              {field}={value}
            </b>{" "}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
