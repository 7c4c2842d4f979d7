/** Says that the session has ended, with a link that leads back to `path` after signing in. */
export function signInLink(
  { signedOut = "", signIn = "" }: { signedOut?: string; signIn?: string },
  path: string,
): (string | HTMLElement)[] {
  const link = document.createElement("a");
  link.href = `/sign-in?redirectTo=${encodeURIComponent(path)}`;
  link.textContent = signIn;
  return [`${signedOut} `, link];
}
