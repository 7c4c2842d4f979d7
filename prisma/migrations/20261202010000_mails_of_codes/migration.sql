-- Staff see whether the mail with a code to sign in went out.
CREATE INDEX "Mail_signInCode_idx" ON "Mail" ((data->>'signInCodeId')) WHERE template = 'signInCode';
