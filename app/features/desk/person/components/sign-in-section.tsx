import { sessionMessages } from "~/features/identity/sessions/session.messages";
import type { PersonSignIns } from "~/features/identity/desk/sign-ins.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Tag } from "~/ui/progress";
import { personPageMessages } from "../person-page.messages";
import { Section } from "./section";

const mailColours = { sent: "olive", waiting: "saffron", failed: "brick", none: "petrol" } as const;
const useColours = { used: "olive", open: "saffron", tooOften: "brick", expired: "petrol" } as const;

/** Where somebody is signed in, and what became of the codes that were asked for at their address. */
export function SignIns({ signIns: { sessions, codes, lastSignInAt } }: { signIns: PersonSignIns }) {
  const locale = useLocale();
  const [t, words] = [personPageMessages[locale], sessionMessages[locale]];
  return (
    <section className="sc-stack">
      <h2>{t.signIns}</h2>
      <p>{lastSignInAt ? t.lastSignIn(formatInstant(lastSignInAt, locale)) : t.neverSignedIn}</p>
      <Section
        title={t.codes}
        level={3}
        empty={t.noCodes}
        rows={codes}
        rowKey={({ askedAt }) => String(askedAt.getTime())}
        columns={[
          {
            label: t.asked,
            rowHeader: true,
            nowrap: true,
            cell: ({ askedAt }) => formatInstant(askedAt, locale),
          },
          {
            label: t.codeMail,
            cell: ({ mail }) => <Tag colour={mailColours[mail]}>{t.codeMails[mail]}</Tag>,
          },
          {
            label: t.codeUse,
            cell: ({ use, wrongCodes }) => (
              <>
                <Tag colour={useColours[use]}>{t.codeUses[use]}</Tag>
                {wrongCodes > 0 && (
                  <>
                    <br />
                    <small>{t.wrongCodes(wrongCodes)}</small>
                  </>
                )}
              </>
            ),
          },
        ]}
      />
      <Section
        title={t.sessions}
        level={3}
        empty={t.noSessions}
        rows={sessions}
        rowKey={({ startedAt, lastSeenAt }) => `${startedAt.getTime()} ${lastSeenAt.getTime()}`}
        columns={[
          {
            label: t.device,
            rowHeader: true,
            cell: ({ device }) =>
              words.device(device.browser ?? words.unknownBrowser, device.system ?? words.unknownSystem),
          },
          { label: t.since, nowrap: true, cell: ({ startedAt }) => formatInstant(startedAt, locale) },
          { label: t.lastUsed, nowrap: true, cell: ({ lastSeenAt }) => formatInstant(lastSeenAt, locale) },
        ]}
      />
    </section>
  );
}
