import type { Metadata } from "next";
import { PageFrame } from "@/components/catalogue/page-frame";
import { Contents } from "@/components/guides/contents";
import { JsonLd } from "@/components/guides/json-ld";
import { QuestionList } from "@/components/guides/question-list";
import { formatDay } from "@/lib/words/format";
import { withPlan } from "@/lib/ask/plan-link";
import { questionsOfToday } from "../guides/texts";
import { carried, today } from "../request";
import { faqPage } from "../structured-data";

export const metadata: Metadata = {
  title: "Questions",
  description:
    "Short answers about the bills of video generation APIs: units, failed jobs, sound, polling, webhooks, credits, unknown policies, with computed examples.",
  alternates: { canonical: "/faq" },
};

/** Questions people arrive with, each answered with today's figures. */
export default async function QuestionsPage() {
  const plan = (await carried()).plan?.query;
  const questions = questionsOfToday();
  return (
    <PageFrame
      current="/faq"
      query={plan}
      day={formatDay(today())}
      title="Questions"
      lead={
        <>
          Every figure is computed from the catalogue and leads to the estimate that shows how. Longer answers are among
          the <a href={withPlan("/guides", plan)}>guides</a>.
        </>
      }
    >
      <JsonLd data={faqPage(questions)} />
      <div className="mt-8 gap-x-20 wide:grid wide:grid-cols-[minmax(0,46rem)_minmax(0,1fr)] print:block!">
        <div className="wide:sticky wide:top-8 wide:order-last wide:mt-10 wide:self-start wide:pt-5 print:hidden">
          <Contents label="On this page" places={questions.map(({ id, question }) => ({ id, name: question }))} />
        </div>
        <div className="min-w-0">
          <QuestionList questions={questions} plan={plan} />
        </div>
      </div>
    </PageFrame>
  );
}
