import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Section } from "~/ui/frame/layout";
import { TextLink } from "~/ui/text";
import { uiMessages } from "~/ui/ui.messages";
import { homeMessages } from "../home.messages";

/** From choosing to a certificate, step by step. */
export function HowItWorks() {
  const { home } = homeMessages[useLocale()];
  return (
    <Section ground="tint" id="zo-werkt-het" title={home.how}>
      <ol className="sc-numbered">
        {home.steps.map(({ title, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Whom it is for, each with the page that tells more. */
export function ForWhom({ canWrite }: { /** There is an address to write to. */ canWrite: boolean }) {
  const locale = useLocale();
  const { home } = homeMessages[locale];
  return (
    <Section
      id="voor-wie"
      title={home.forWhom}
      more={canWrite && <TextLink href={publicPath("contact", locale)}>{home.getInTouch}</TextLink>}
    >
      <ul className="sc-trio">
        {home.groups.map(({ title, page, text }) => (
          <li key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
            <TextLink href={publicPath(page, locale)}>{uiMessages[locale][page]}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
