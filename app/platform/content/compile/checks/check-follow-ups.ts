import type { OptionFacts, QuizFacts } from "./collect-facts";

interface LineFault {
  line: number;
  message: string;
}

/** Whether a quiz leads on as it should: from a wrong option of one question to a follow-up of the same quiz, and from there no further. */
export function checkFollowUps({ questions, followUps }: QuizFacts): LineFault[] {
  const leading = ({ options }: { options: OptionFacts[] }) =>
    options.filter(({ leadsTo }) => leadsTo !== undefined);
  const known = new Set(followUps.map(({ id }) => id));
  const options = questions
    .flatMap(leading)
    .flatMap(({ line, correct, leadsTo }) => [
      correct ? { line, message: "the right option leads on; only a wrong one can" } : null,
      known.has(leadsTo!)
        ? null
        : { line, message: `leadsTo="${leadsTo}" is no <FollowUp> of this quiz; write one, or take it out` },
    ]);
  const asked = followUps.flatMap((followUp) => {
    const { id, line } = followUp;
    const [first, second] = questions.filter((one) => leading(one).some(({ leadsTo }) => leadsTo === id));
    return [
      first
        ? null
        : { line, message: `no option leads to follow-up \`${id}\`; write leadsTo="${id}" at a wrong one` },
      second
        ? {
            line,
            message: `follow-up \`${id}\` belongs to ${first?.id} and ${second.id}; write one for each`,
          }
        : null,
      ...leading(followUp).map((option) => ({
        line: option.line,
        message: "a follow-up leads on; one is enough, take `leadsTo` out",
      })),
    ];
  });
  return [...options, ...asked].filter((fault) => fault !== null);
}
