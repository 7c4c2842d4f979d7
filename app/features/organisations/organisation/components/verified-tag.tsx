import { useLocale } from "~/i18n/locale-context";
import { Tag } from "~/ui/progress";
import { organisationMessages } from "../organisation.messages";

/** Whether the foundation knows that an organisation is who it says it is. */
export function VerifiedTag({ isVerified }: { isVerified: boolean }) {
  const t = organisationMessages[useLocale()];
  return <Tag colour={isVerified ? "olive" : "saffron"}>{isVerified ? t.verified : t.unverified}</Tag>;
}
