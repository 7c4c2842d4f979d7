import { chooser } from "~/lib/chooser";

/**
 * The options of a question as one learner always sees them, also after a failed try: in an order that hangs on the enrolment
 * and the question alone, so that nobody learns where the right one stands.
 */
export function optionOrder<Option>(
  options: readonly Option[],
  enrolmentId: string,
  questionId: string,
): Option[] {
  const pick = chooser(`${enrolmentId} ${questionId}`);
  const left = [...options];
  return options.map(() => left.splice(left.indexOf(pick(left)), 1)[0]!);
}
