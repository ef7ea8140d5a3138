import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { IssueList } from "@/components/estimator/issue-list";
import { expectAccessible, textOf, viewOf } from "./support/render";

const rows = [
  { name: "says nothing of a sound link", query: "duration=5", expect: [] },
  {
    name: "leaves to the fields what is shown beside them",
    query: "clips=abc&retry=2&model=luma/ray&audio=loud&extra.tax=lots&extra.promptTokens=5",
    expect: [],
  },
  {
    name: "names a key that does not exist",
    query: "seconds=5",
    expect: ["seconds=5 No such field. It was left out."],
  },
  {
    name: "names something around the clip that does not exist",
    query: "extra.hosting=5",
    expect: ["extra.hosting=5 No such field. It was left out."],
  },
  {
    name: "names an option of another model",
    query: "model=luma/ray-3.2&opt.voice-control=on",
    expect: ["opt.voice-control=on Ray 3.2 has no such option; it has operation, hdr or exr. It was left out."],
  },
  {
    name: "names an option where the model has none",
    query: "opt.hdr=on",
    expect: ["opt.hdr=on Veo 3.1 has no options. It was left out."],
  },
  {
    name: "names an exchange rate that cannot be read",
    query: "fx.EUR=cheap",
    expect: ["fx.EUR=cheap Write a plain number such as 7.1. Worked out with 0.88022588, the assumed rate."],
  },
  {
    name: "names each one, also when one key is written several times",
    query: "foo=1&foo=2&foo=3",
    expect: [
      "foo=2 Given more than once; write it once. It was left out.",
      "foo=3 Given more than once; write it once. It was left out.",
      "foo=1 No such field. It was left out.",
    ],
  },
];

it.each(rows)("$name", async ({ query, expect: wanted }) => {
  const { container } = render(<IssueList issues={viewOf(query).issues} />);
  const status = screen.queryByRole("status");
  const shown = status ? within(status).getAllByRole("listitem").map(textOf) : [];
  expect(shown).toEqual(wanted);
  await expectAccessible(container);
});
