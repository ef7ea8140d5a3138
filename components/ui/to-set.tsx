import { modelsOfQuery } from "@/lib/ask/plan";
import { compareLink, compareWord } from "@/lib/ask/set-query";

type Props = {
  /** The plan, with the models that are compared already. */
  query: string;
  model: string;
  /** What it is called, for those who hear the link by itself. */
  name: string;
};

/** The way of a row's model into the comparison: to the plan's models and this one, unless it is one of them. */
export const ToSet = ({ query, model, name }: Props) =>
  modelsOfQuery(query).includes(model) ? (
    "In the set"
  ) : (
    <a href={compareLink(query, model)}>
      {compareWord(query)}
      <span className="sr-only">{` ${name}`}</span>
    </a>
  );
