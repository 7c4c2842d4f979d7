import type { CertificateKind } from "../certificates/certificate";

/** A certificate as a list of one's own shows it. */
export interface Held {
  number: string;
  kind: CertificateKind;
  contentId: string;
}

/** A masterclass with what somebody holds of it. */
export interface Stack<Certificate extends Held> {
  id: string;
  title: string;
  /** Of the masterclass itself, the newest first: who started again holds more than one. */
  wholes: Certificate[];
  /** All modules of it, in order, each with its certificate. */
  modules: { id: string; title: string; certificate: Certificate | null }[];
  held: number;
}

/** What somebody holds, by what stacks into what. */
export interface Collection<Certificate extends Held> {
  programmes: Certificate[];
  /** Of modules that a host put together. */
  sets: Certificate[];
  /** The masterclasses of which something is held, in the order of the programme. */
  stacks: Stack<Certificate>[];
  /** What content no longer knows. */
  others: Certificate[];
}

/**
 * Certificates (the newest first) by what stacks into what: modules into their masterclass, masterclasses into the programme. A
 * module that stands in two masterclasses counts in both.
 */
export function collect<Certificate extends Held>(
  certificates: readonly Certificate[],
  masterclasses: readonly { id: string; title: string; modules: readonly { id: string; title: string }[] }[],
): Collection<Certificate> {
  const of = (kind: CertificateKind) => certificates.filter((one) => one.kind === kind);
  const [programmes, wholes, modules] = [of("programme"), of("masterclass"), of("module")];
  const stacks = masterclasses.map((masterclass): Stack<Certificate> => {
    const parts = masterclass.modules.map(({ id, title }) => {
      return { id, title, certificate: modules.find(({ contentId }) => contentId === id) ?? null };
    });
    return {
      id: masterclass.id,
      title: masterclass.title,
      wholes: wholes.filter(({ contentId }) => contentId === masterclass.id),
      modules: parts,
      held: parts.filter(({ certificate }) => certificate !== null).length,
    };
  });
  const shown = stacks.filter(({ wholes: own, held }) => own.length > 0 || held > 0);
  const inStacks = new Set(
    shown.flatMap((stack) => [
      ...stack.wholes,
      ...stack.modules.flatMap(({ certificate }) => certificate ?? []),
    ]),
  );
  const others = [...wholes, ...modules].filter((one) => !inStacks.has(one));
  return { programmes, sets: of("modules"), stacks: shown, others };
}
