import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: { createMessagesDeclaration: "./lib/i18n/messages/en.json" },
});

const developing = process.env.NODE_ENV === "development";

/** Everything is our own. Inline script and style are what Next writes into the prerendered shell. */
const CONTENT_SECURITY_POLICY = Object.entries({
  "default-src": "'self'",
  "script-src": `'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ""}`,
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": `'self'${developing ? " ws:" : ""}`,
  "object-src": "'none'",
  "base-uri": "'self'",
  "form-action": "'self'",
  "frame-ancestors": "'self'",
})
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");

const config: NextConfig = {
  agentRules: false,
  cacheComponents: true,
  // The end-to-end tests build beside what `npm start` serves (lib/cli/build.ts).
  distDir: process.env.NEXT_DIST_DIR || ".next",
  partialPrefetching: true,
  poweredByHeader: false,
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "Content-Security-Policy", value: CONTENT_SECURITY_POLICY },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
      ],
    },
  ],
};

export default withNextIntl(config);
