// What a route answers when it is called as the server calls it, for server tests.
import type { ActionFunction, ActionFunctionArgs, LoaderFunction } from "@remix-run/node";

/** What a loader or an action answered: thrown or returned, a response or data. */
export interface RouteAnswer {
  status: number;
  location: string | null;
  data: unknown;
  response: Response | null;
}

/** Asks a loader or an action. */
export const answerOf = async (
  handler: LoaderFunction | ActionFunction,
  given: ActionFunctionArgs,
): Promise<RouteAnswer> => read(await Promise.resolve(handler(given)).catch((thrown: unknown) => thrown));

/** By what it can do: a server that runs in the same process puts a class of its own in the place of `Response`. */
const isResponse = (given: unknown): given is Response =>
  typeof given === "object" && given !== null && "arrayBuffer" in given && "status" in given;

function read(given: unknown): RouteAnswer {
  if (given instanceof Error) throw given;
  if (isResponse(given))
    return { status: given.status, location: given.headers.get("location"), data: null, response: given };
  if (given && typeof given === "object" && "type" in given && given.type === "DataWithResponseInit") {
    const { data, init } = given as unknown as { data: unknown; init: { status?: number } | null };
    return { status: init?.status ?? 200, location: null, data, response: null };
  }
  return { status: 200, location: null, data: given, response: null };
}
