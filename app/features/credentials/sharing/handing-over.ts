import { DateTime } from "luxon";
import type { Locale } from "~/i18n/locale";
import { formatPlainDate, homeZone } from "~/lib/dates";
import type { Certificate } from "../certificates/certificate";
import { knownAs } from "../certificates/describe-certificate";
import { sharingMessages } from "./sharing.messages";

/** Of a certificate, what handing it over tells. */
export type HandedOver = Pick<
  Certificate,
  "number" | "title" | "hours" | "completedAt" | "issuedAt" | "holder"
>;

/**
 * Where a holder puts the certificate on their LinkedIn profile, filled in ("Add to profile" for certifications,
 * https://addtoprofile.linkedin.com): who issued it, in which month, and where anyone verifies it.
 */
export function linkedInAddress({ number, title, issuedAt }: HandedOver, address: string): string {
  const { year, month } = DateTime.fromJSDate(issuedAt, { zone: homeZone });
  const query = new URLSearchParams({
    startTask: "CERTIFICATION_NAME",
    name: title,
    organizationName: knownAs,
    issueYear: String(year),
    issueMonth: String(month),
    certUrl: address,
    certId: number,
  });
  return `https://www.linkedin.com/profile/add?${query}`;
}

/** A letter to whoever keeps the holder's file at work (RFC 6068): to be addressed, read and sent by the holder. */
export function letterAddress(certificate: HandedOver, address: string, locale: Locale): string {
  const { number, title, hours, completedAt, holder } = certificate;
  const t = sharingMessages[locale];
  const date = formatPlainDate(completedAt, locale);
  const text = t.mailText({ title, hours, date, number, address, name: holder.name });
  const encoded = (value: string) => encodeURIComponent(value.replaceAll("\n", "\r\n"));
  return `mailto:?subject=${encoded(t.mailSubject(title))}&body=${encoded(text)}`;
}
