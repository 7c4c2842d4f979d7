import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { SignOutPage } from "~/features/identity/sessions/components/sign-out-forms";
import { optionalPerson } from "~/features/identity/access/guards.server";
import { noSessionCookie } from "~/features/identity/sessions/session-cookie.server";
import { signOut } from "~/features/identity/sessions/sign-out.server";
import { publicPath } from "~/i18n/paths";
import { pageTitle } from "~/i18n/page-title";
import { sessionMessages } from "~/features/identity/sessions/session.messages";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => sessionMessages[locale].signOutTitle);

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  if (!(await optionalPerson(request))) throw redirect(publicPath("home", locale));
  return { locale };
}

export async function action({ request, context: { locale } }: ActionFunctionArgs) {
  const actor = await optionalPerson(request);
  if (actor) await signOut(actor, { everywhere: false });
  // Texts that a lesson kept in this browser go with the session.
  const headers = { "Set-Cookie": noSessionCookie(), "Clear-Site-Data": '"storage"' };
  return redirect(publicPath("home", locale), { status: 303, headers });
}

export default function SignOut() {
  return (
    <Page narrow>
      <SignOutPage />
    </Page>
  );
}
