import type { CertificateKind } from "../certificates/certificate";

/** Something that was achieved in an enrolment and gets a certificate. */
export interface Earned {
  contentId: string;
  kind: CertificateKind;
  completedAt: Date;
  /** What the enrolment is for, rather than a part of it. */
  isWhole: boolean;
}

export interface DoneModule {
  moduleId: string;
  completedAt: Date;
  isCredited: boolean;
}

/**
 * What was earned in an enrolment, the smallest first: each module that was completed in it (one that was completed elsewhere
 * has its certificate there), each masterclass of the programme of which all modules are done, and the whole once it is
 * completed. So a certificate of a masterclass takes an enrolment in it or in the programme, whatever modules somebody has.
 */
export function earnedIn(
  { contentId, kind, completedAt }: { contentId: string; kind: CertificateKind; completedAt: Date | null },
  done: readonly DoneModule[],
  masterclasses: readonly { id: string; moduleIds: readonly string[] }[],
): Earned[] {
  const doneAt = new Map(done.map((module) => [module.moduleId, module.completedAt]));
  const modules = done
    .filter(({ moduleId, isCredited }) => !isCredited && moduleId !== contentId)
    .map(({ moduleId, completedAt: at }): Earned => {
      return { contentId: moduleId, kind: "module", completedAt: at, isWhole: false };
    });
  const parts = (kind === "programme" ? masterclasses : [])
    .filter(({ moduleIds }) => moduleIds.length > 0 && moduleIds.every((id) => doneAt.has(id)))
    .map(({ id, moduleIds }): Earned => {
      const last = Math.max(...moduleIds.map((moduleId) => doneAt.get(moduleId)!.getTime()));
      return { contentId: id, kind: "masterclass", completedAt: new Date(last), isWhole: false };
    });
  return [...modules, ...parts, ...(completedAt ? [{ contentId, kind, completedAt, isWhole: true }] : [])];
}

/**
 * Whether a mail tells of it. A module within something larger is found in the account, and a masterclass whose programme is
 * completed with it is told of by the mail about the programme: nobody wants ten mails.
 */
export const isToldByMail = (earned: Earned, all: readonly Earned[]): boolean =>
  earned.isWhole || (earned.kind === "masterclass" && !all.some(({ isWhole }) => isWhole));
