/** A number to type: it is drawn as it is typed, and the page has the last word. */
import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { AmountField } from "@/components/ui/amount-field";

it("shows what is typed before the page has taken it up, then what the page says", () => {
  const onChange = vi.fn();
  const withValue = (value: string) => <AmountField name="clips" label="Clips" value={value} onChange={onChange} />;
  const { rerender } = render(withValue("1"));
  const shown = () => screen.getByLabelText<HTMLInputElement>("Clips").value;

  for (const text of ["15", "150"]) {
    fireEvent.change(screen.getByLabelText("Clips"), { target: { value: text } });
    expect(onChange).toHaveBeenLastCalledWith(text, "clips");
    expect(shown()).toBe(text);
  }
  // Drawn anew for another reason, while the page is still at the text before.
  rerender(withValue("1"));
  expect(shown()).toBe("150");
  for (const value of ["150", "1", "20"]) {
    rerender(withValue(value));
    expect(shown(), "the way back leads to what was there, not to what was typed over it").toBe(value);
  }
});
