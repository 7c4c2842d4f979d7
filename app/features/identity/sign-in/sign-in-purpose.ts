/** What somebody signs in for, as far as the page says it: from where they go next. */
export const signInPurpose = (redirectTo: string): "ticket" | null =>
  redirectTo.startsWith("/checkout/") ? "ticket" : null;
