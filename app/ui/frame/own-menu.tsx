import { useLocale } from "~/i18n/locale-context";
import { Icon } from "../icon";
import { initialsOf } from "./initials";
import { uiMessages } from "../ui.messages";

/** Who is signed in, as a header says it. */
export interface Reader {
  /** Empty until it is filled in. */
  name: string;
  email: string;
  organisations: readonly { organisationId: string; name: string }[];
  /** Works for the foundation. */
  isStaff: boolean;
}

/** The way to one's own lessons. */
export function OwnLessons({ current }: { current?: "page" | "true" }) {
  return (
    <a className="sc-nav__own" href="/my" aria-current={current}>
      {uiMessages[useLocale()].mine}
    </a>
  );
}

/** The same where there is little room: one's initials, or a sign where a page does not know them. */
export function OwnInitials({
  name = "",
  email = "",
  current,
}: Partial<Pick<Reader, "name" | "email">> & { current?: "page" | "true" }) {
  return (
    <a className="sc-nav__who" href="/my" aria-current={current}>
      {name || email ? <Initials of={name || email} /> : <Icon name="person" />}
      <span className="sc-visually-hidden">{uiMessages[useLocale()].mine}</span>
    </a>
  );
}

export const Initials = ({ of }: { of: string }) => (
  <span className="sc-initials" aria-hidden="true">
    {initialsOf(of)}
  </span>
);

/** The way in, for who is not signed in. */
export function SignInLink() {
  const locale = useLocale();
  return (
    <a className="sc-nav__own" href={`/my?lang=${locale}`}>
      {uiMessages[locale].signIn}
    </a>
  );
}

/** The ways to what is one's own, as items of the header's list, on pages that everybody may read. */
export function OwnMenu({ reader: { name, email, organisations, isStaff } }: { reader: Reader }) {
  const t = uiMessages[useLocale()];
  const [first, ...others] = organisations;
  return (
    <>
      <span className="sc-header__own">
        <OwnLessons />
      </span>
      {first &&
        (others.length > 0 ? (
          <a href="/organisation">{t.organisations}</a>
        ) : (
          <a href={`/organisation/${first.organisationId}`}>
            {t.ownOrganisation}
            <span className="sc-visually-hidden">
              : <bdi>{first.name}</bdi>
            </span>
          </a>
        ))}
      {isStaff && <a href="/desk">{t.desk}</a>}
      <a className="sc-nav__who" href="/my/profile">
        <Initials of={name || email} />
        <span className="sc-visually-hidden">
          {t.profile}: <bdi>{name || email}</bdi>
        </span>
      </a>
    </>
  );
}
