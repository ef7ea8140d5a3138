type Props = { query: string; has: (key: string) => boolean };

/** What of a plan's link a form is sent with and does not show. */
export const HiddenPairs = ({ query, has }: Props) =>
  [...new URLSearchParams(query)].map(([key, text]) =>
    has(key) ? <input key={key} type="hidden" name={key} value={text} /> : null,
  );
