import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { WaitNotice } from "~/features/identity/guesses/components/wait-notice";
import { tooMany } from "~/features/identity/guesses/wait.server";
import { parseEmail } from "~/features/identity/profile/email";
import { InterestForm } from "~/features/interest/leaving/components/interest-form";
import { LinkAnswer } from "~/features/interest/leaving/components/interest-answer";
import { interestMessages } from "~/features/interest/leaving/interest.messages";
import { leaveName } from "~/features/interest/leaving/leave-name.server";
import { wishIn } from "~/features/interest/leaving/wish";
import type { Locale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { publicPath } from "~/i18n/paths";
import { readForm } from "~/platform/http/form.server";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Page } from "~/ui/frame/layout";
import { Lead } from "~/ui/text";

export const meta = pageTitle((locale) => interestMessages[locale].title);
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

const shown = (slug: string, locale: Locale) => {
  const found = currentCurriculum().masterclass(slug, locale);
  return found ? { id: found.id, slug, title: found.title, isOpen: found.status === "open" } : null;
};

export function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return {
    locale,
    isAsked: searchParams.has("asked"),
    about: shown(searchParams.get("masterclass") ?? "", locale),
    all: currentCurriculum()
      .masterclasses(locale)
      .map(({ slug, title }) => ({ slug, title })),
  };
}

export async function action({ request, context: { locale, clientAddress, site } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const about = shown(form.text("masterclass"), locale);
  const typed = form.text("email").slice(0, 320);
  if (!about) return data({ about, typed, wish: undefined, isWrong: false, wait: undefined }, 400);
  const wish = wishIn(form.text("wish"), about);
  const email = parseEmail(typed);
  if (!email) return data({ about, typed, wish, isWrong: true, wait: undefined }, 400);
  const left = await leaveName({
    ...{ email, masterclassId: about.id, wish, locale, site: site.id, clientAddress },
  });
  if (left.ok) return redirect(`${publicPath("interest", locale)}?asked`, 303);
  return tooMany(left.waitSeconds, "tries", { about, typed, wish, isWrong: false });
}

export default function Interest() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = interestMessages[locale];
  const about = answer?.about ?? loaded.about;
  const error = answer?.isWrong ? t.emailWrong : undefined;
  if (!answer && loaded.isAsked)
    return (
      <LinkAnswer title={t.askedTitle} kind="success">
        <p>{t.asked}</p>
        <p>{t.askedHelp}</p>
      </LinkAnswer>
    );
  return (
    <Page narrow>
      <h1>{about ? t.formTitle(about.title) : t.title}</h1>
      <Lead>{about ? t.formLead : t.lead}</Lead>
      <ErrorSummary errors={{ email: error }} />
      <WaitNotice wait={answer?.wait} />
      {about ? (
        <>
          <InterestForm masterclass={about} wish={answer?.wish} typed={answer?.typed} error={error} />
          <p>
            <a href={publicPath("interest", locale)}>{t.other}</a>
          </p>
        </>
      ) : (
        <>
          <h2>{t.choose}</h2>
          <ul>
            {loaded.all.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`${publicPath("interest", locale)}?masterclass=${slug}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
