import { NameWithSpelling } from "../../profile/components/name-with-spelling";
import { profileMessages } from "../../profile/profile.messages";
import { useLocale } from "~/i18n/locale-context";
import type { Locale } from "~/i18n/locale";
import { formatDate } from "~/lib/dates";
import { DefinitionList } from "~/ui/table";
import { Email } from "~/ui/text";
import type { DeskPerson } from "../people.queries.server";
import { peopleMessages } from "../people.messages";

/** Who somebody is, as the desk knows them. */
export function PersonDetails({ person }: { person: DeskPerson & { latinName: string; locale: Locale } }) {
  const locale = useLocale();
  const [t, words] = [peopleMessages[locale], profileMessages[locale]];
  const { name, latinName, email, roles, hasSecondFactor, createdAt, disabledAt } = person;
  return (
    <DefinitionList
      items={[
        [t.name, name ? <NameWithSpelling key="name" name={name} latinName={latinName} /> : t.noName],
        [t.email, <Email key="email" address={email} />],
        [words.language, { nl: words.dutch, en: words.english }[person.locale]],
        [t.role, roles.map((role) => t.roles[role]).join(", ") || t.noRole],
        [t.secondFactor, hasSecondFactor ? t.secondFactorYes : roles.length > 0 ? t.secondFactorNo : null],
        [t.since, formatDate(createdAt, locale)],
        [t.disabled, disabledAt && formatDate(disabledAt, locale)],
      ]}
    />
  );
}
