import { z } from "zod";
import type { Locale } from "~/i18n/locale";

const moduleSchema = z.object({ id: z.string(), title: z.string(), hours: z.number() });

/** How outcomes and modules are kept in the frozen record. */
export const outcomesSchema = z.array(z.string());
export const modulesSchema = z.array(moduleSchema);

export type CertificateModule = z.infer<typeof moduleSchema>;

/** A certificate as it was issued. */
export interface Certificate {
  number: string;
  holderName: string;
  /** The name in Latin letters; empty when there was no second spelling. */
  holderLatinName: string;
  /**
   * The language in which it was followed: the group's, or the holder's own at issue for who followed without a group. Its
   * title, outcomes and modules are texts in it.
   */
  locale: Locale;
  contentId: string;
  title: string;
  /** Study load in SBU; one SBU is one hour. */
  hours: number;
  outcomes: string[];
  modules: CertificateModule[];
  completedAt: Date;
  issuedAt: Date;
  isDemo: boolean;
}

export type CertificateKind = "module" | "masterclass" | "programme";

/** What was completed, as the record itself tells it: content may have changed since. */
export function kindOf({ contentId, modules }: Pick<Certificate, "contentId" | "modules">): CertificateKind {
  if (modules.length === 1 && modules[0]?.id === contentId) return "module";
  return contentId === "programme" ? "programme" : "masterclass";
}

/** The name of the PDF as a file: plain letters, so that every system can save it. */
export const pdfName = ({ number, locale }: Pick<Certificate, "number" | "locale">) =>
  `${locale === "nl" ? "certificaat" : "certificate"}-${number}.pdf`;
