import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { ErrorPage } from "~/error-page";
import type { SentForm } from "../sent-form";
import { SignedOutForm } from "./signed-out-form";

/** The page for what a form of a lesson was refused with: signed out meanwhile, what was sent stands there again. */
export function FormBoundary() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 401)
    return <SignedOutForm form={error.data as SentForm} />;
  return <ErrorPage error={error} />;
}
