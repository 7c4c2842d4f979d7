import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { choosePreferences } from "~/features/communication/preferences/change-preferences.server";
import { MailChoice } from "~/features/communication/preferences/components/mail-choice";
import { isMailList } from "~/features/communication/preferences/mail-list";
import { preferenceMessages } from "~/features/communication/preferences/preferences.messages";
import { listsLeft } from "~/features/communication/preferences/preferences.queries.server";
import { DeviceList } from "~/features/identity/sessions/components/device-list";
import { ProfileForm } from "~/features/identity/profile/components/profile-form";
import { deviceOf } from "~/features/identity/sessions/device";
import { isOfFoundation } from "~/features/identity/access/can";
import { requirePerson } from "~/features/identity/access/guards.server";
import { profileMessages } from "~/features/identity/profile/profile.messages";
import { emailChangeMessages } from "~/features/identity/email-change/email-change.messages";
import { ownDataMessages } from "~/features/rights/own-data/own-data.messages";
import { sessionMessages } from "~/features/identity/sessions/session.messages";
import { latinNameOf } from "~/features/identity/profile/latin-name.queries.server";
import { saveProfile } from "~/features/identity/profile/save-profile.server";
import { listSessions } from "~/features/identity/sessions/sessions.queries.server";
import { endSession } from "~/features/identity/sessions/sign-out.server";
import { isLocale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { fromInstantInput } from "~/lib/dates";
import { readForm } from "~/platform/http/form.server";
import { Actions, Button } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => profileMessages[locale].profileTitle);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const [sessions, latinName, left] = await Promise.all([
    listSessions(actor),
    latinNameOf(actor),
    listsLeft(actor),
  ]);
  return {
    locale: context.locale,
    email: actor.email,
    values: { name: actor.name, latinName, language: actor.locale },
    left,
    isStaff: isOfFoundation(actor),
    devices: sessions.map(({ userAgent, ...session }) => ({ ...session, device: deviceOf(userAgent) })),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  if (form.text("intent") === "end") {
    const startedAt = fromInstantInput(form.text("startedAt"));
    if (!startedAt) throw new Response("Bad Request", { status: 400 });
    await endSession(actor, startedAt);
    return redirect("/my/profile?done=ended", 303);
  }
  if (form.text("intent") === "mail") {
    await choosePreferences(actor, form.all("list").filter(isMailList));
    return redirect("/my/profile?done=mail", 303);
  }
  const values = {
    name: form.text("name"),
    latinName: form.text("latinName"),
    language: form.text("language"),
  };
  if (!isLocale(values.language)) return data({ values, fault: "languageWrong" as const }, 400);
  const saved = await saveProfile(actor, { ...values, locale: values.language });
  if (!saved.ok) return data({ values, fault: saved.fault }, 400);
  return redirect("/my/profile?done=saved", { status: 303, headers: { "Set-Cookie": saved.cookie } });
}

export default function Profile() {
  const { email, values, devices, left, isStaff, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const [t, sessions] = [profileMessages[locale], sessionMessages[locale]];
  const [change, ownData] = [emailChangeMessages[locale], ownDataMessages[locale]];
  return (
    <Page narrow>
      <h1>{t.profileTitle}</h1>
      {!answer && done === "saved" && <Notice kind="success">{t.profileSaved}</Notice>}
      {!answer && done === "ended" && <Notice kind="success">{sessions.sessionEnded}</Notice>}
      {!answer && done === "mail" && <Notice kind="success">{preferenceMessages[locale].saved}</Notice>}
      {!answer && done === "email" && <Notice kind="success">{change.done}</Notice>}
      {values.name === "" && <Notice>{t.nameAsked}</Notice>}
      <p>
        {t.emailShown(email)} <a href="/my/profile/email">{change.changeLink}</a>.
      </p>
      <ProfileForm values={answer?.values ?? values} fault={answer?.fault} />
      <MailChoice left={left} />
      <h2>{sessions.devicesTitle}</h2>
      <p>{isStaff ? sessions.devicesStaff : sessions.devices}</p>
      <DeviceList devices={devices} />
      <form method="post" action="/sign-out">
        <Actions>
          <Button look="secondary">{sessions.signOut}</Button>
          <Button look="secondary" formAction="/sign-out/everywhere">
            {sessions.signOutEverywhere}
          </Button>
        </Actions>
      </form>
      <h2>{ownData.title}</h2>
      <p>{ownData.profileText}</p>
      <p>
        <TextLink href="/my/data">{ownData.profileLink}</TextLink>
      </p>
    </Page>
  );
}
