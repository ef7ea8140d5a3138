/** What travels along with a form, and is shown in none of its fields. */
export const HiddenFields = ({ pairs }: { pairs: readonly (readonly [key: string, text: string])[] }) =>
  pairs.map(([key, text]) => <input key={key} type="hidden" name={key} value={text} />);
