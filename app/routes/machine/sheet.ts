import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { withQuestions } from "~/features/instruments/questions-on-sheet";
import { sheetAccessOf, sheetById } from "~/features/sheets/library/sheet-access.server";
import { sheetAnswer } from "~/features/sheets/library/sheet-file.server";
import { publicPath } from "~/i18n/paths";

/** A sheet to fill in by hand. Who may not have it is sent to sign in, and then to the page that says how to get it. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const sheet = sheetById(params.sheet ?? "", locale);
  if (!sheet) throw new Response("Not Found", { status: 404 });
  if (sheet.readers !== "everyone") {
    const mayHave = await sheetAccessOf(await requirePerson(request));
    if (!mayHave(sheet)) throw redirect(`${publicPath("material", locale)}#${sheet.id}`);
  }
  return sheetAnswer(withQuestions(sheet), site.brand);
}
