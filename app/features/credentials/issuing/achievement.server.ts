import type { Locale } from "~/i18n/locale";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { modulesOfSet, moduleSetTitle, moduleIdsIn } from "~/features/curriculum/content/module-set";
import type { Module } from "~/platform/content/content";
import type { CertificateRecord } from "../certificates/certificate";

export type Achievement = Pick<CertificateRecord, "kind" | "title" | "hours" | "outcomes" | "modules">;

const briefly = (modules: readonly Module[]) => modules.map(({ id, title, hours }) => ({ id, title, hours }));
/** A module that stands in several masterclasses counts once. */
const unique = (modules: readonly Module[]) => [
  ...new Map(modules.map((module) => [module.id, module])).values(),
];

/** What somebody who completed this module, set of modules, masterclass or programme has learned, said of them in words of `locale`; null when unknown. */
export function achievementOf(curriculum: Curriculum, contentId: string, locale: Locale): Achievement | null {
  const { masterclassById, moduleById, programme } = curriculum;
  const masterclass = masterclassById(contentId, locale);
  if (masterclass) {
    const { title, hours, certificate, modules } = masterclass;
    return { kind: "masterclass", title, hours, outcomes: [...certificate], modules: briefly(modules) };
  }
  const module = moduleById(contentId, locale);
  if (module) {
    const { title, hours, certificate } = module;
    return { kind: "module", title, hours, outcomes: [...certificate], modules: briefly([module]) };
  }
  const set = modulesOfSet(curriculum, contentId, locale);
  if (set)
    return {
      kind: "modules",
      title: moduleSetTitle(set, locale),
      hours: set.reduce((sum, { hours }) => sum + hours, 0),
      outcomes: set.flatMap(({ certificate }) => certificate),
      modules: briefly(set),
    };
  const whole = programme(locale);
  if (whole.id !== contentId) return null;
  const parts = whole.masterclassIds.flatMap((id) => masterclassById(id, locale) ?? []);
  return {
    kind: "programme",
    title: whole.title,
    hours: whole.hours,
    outcomes: parts.flatMap((part) => part.certificate),
    modules: briefly(unique(parts.flatMap((part) => part.modules))),
  };
}

/** What its outcomes say to whoever learns (`own`), each with what a certificate says of its holder; empty when content does not know it. */
export function ownOutcomes(
  { masterclassById, moduleById, programme }: Curriculum,
  contentId: string,
  locale: Locale,
): { own: string; ofHolder: string }[] {
  const whole = programme(locale);
  const set = moduleIdsIn(contentId);
  const ids = whole.id === contentId ? whole.masterclassIds : set.length > 0 ? set : [contentId];
  return ids
    .flatMap((id): Pick<Module, "outcomes" | "certificate">[] => {
      const part = masterclassById(id, locale) ?? moduleById(id, locale);
      return part ? [part] : [];
    })
    .flatMap(({ outcomes, certificate }) =>
      outcomes.map((own, index) => ({ own, ofHolder: certificate[index] ?? own })),
    );
}
