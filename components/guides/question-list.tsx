import type { Question } from "@/lib/views/guide/types";
import { Blocks } from "./blocks";

type Props = { questions: readonly Question[]; plan?: string | undefined };

/** Questions with their answers, each a place of its own. */
export const QuestionList = ({ questions, plan }: Props) => (
  <>
    {questions.map(({ id, question, answer }) => (
      <section key={id} aria-labelledby={id} className="mt-10 border-t border-hair pt-4">
        <h2 id={id} className="scroll-mt-4 text-xl font-[560] tracking-[-0.02em] text-balance">
          {question}
        </h2>
        <Blocks blocks={answer} action="/faq" asked={{}} plan={plan} under="question" />
      </section>
    ))}
  </>
);
