import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OpenOrders } from "~/features/commerce/components/open-orders";
import { openOrdersOf } from "~/features/commerce/open-orders.queries.server";
import { requirePerson } from "~/features/identity/guards.server";
import { MyMasterclasses } from "~/features/learning/components/my-masterclasses";
import { learningMessages } from "~/features/learning/learning.messages";
import { myEnrolments } from "~/features/learning/my-masterclasses.queries.server";
import { startAgain } from "~/features/learning/start-again.server";
import { readForm } from "~/platform/form.server";

export const handle = { area: "my" };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${learningMessages[data.locale].mine} · De Stadscoalitie` }] : [];

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const [enrolments, orders] = await Promise.all([
    myEnrolments(actor, locale),
    openOrdersOf(actor.personId, locale),
  ]);
  return { locale, name: actor.name, isStaff: actor.role === "STAFF", enrolments, orders };
}

/** Starts a completed masterclass again. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const started = await startAgain(actor, form.text("enrolment"));
  if (started.ok) return redirect(`/learn/${started.enrolmentId}`, 303);
  if (started.reason === "notFound") throw new Response("Not Found", { status: 404 });
  return data({ refused: true }, 409);
}

export default function My() {
  const { name, isStaff, enrolments, orders } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused ?? false;
  const isMain = !enrolments.some(({ status }) => status === "running");
  return (
    <MyMasterclasses
      {...{ name, isStaff, enrolments }}
      cannotStartAgain={refused}
      onItsWay={orders.length > 0 && <OpenOrders orders={orders} isMain={isMain} />}
    />
  );
}
