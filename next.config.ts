import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    createMessagesDeclaration: "./lib/i18n/messages/en.json",
    // A browser gets messages as they are formatted, and no parser.
    messages: { path: "./lib/i18n/messages", format: "json", locales: "infer", precompile: true },
  },
});

const developing = process.env.NODE_ENV === "development";

/** Everything is our own. Inline script and style are what Next writes into the prerendered shell. */
const CONTENT_SECURITY_POLICY = {
  "default-src": "'self'",
  "script-src": `'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ""}`,
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": `'self'${developing ? " ws:" : ""}`,
  "object-src": "'none'",
  "base-uri": "'self'",
  "form-action": "'self'",
};

/** Who may put a page into a page of theirs. */
const policyFor = (hosts: string): string =>
  Object.entries({ ...CONTENT_SECURITY_POLICY, "frame-ancestors": hosts })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");

const config: NextConfig = {
  agentRules: false,
  // Development listens as localhost (lib/cli/build.ts) and is opened by number, too.
  allowedDevOrigins: ["127.0.0.1"],
  cacheComponents: true,
  // Done by lib/cli/pack-replies.mjs, with brotli too.
  compress: false,
  // The end-to-end tests build beside what `npm start` serves (lib/cli/build.ts).
  distDir: process.env.NEXT_DIST_DIR || ".next",
  // Sends what is the same on every visit a second time with each page and each change of a filter, for a later visit.
  experimental: { cachedNavigations: false },
  partialPrefetching: true,
  poweredByHeader: false,
  // Types are a step of `npm test`; nobody who starts Marsad should wait for them.
  typescript: { ignoreBuildErrors: true },
  // A chart for other people's pages has a document of its own, without the header and footer of ours.
  rewrites: async () => ({
    beforeFiles: [{ source: "/:locale/embed/:chart*", destination: "/embed/:locale/:chart*" }],
    afterFiles: [],
    fallback: [],
  }),
  headers: async () => [
    {
      // Any site may read; writing is asked of no one from elsewhere.
      source: "/api/:path*",
      headers: [
        { key: "Access-Control-Allow-Origin", value: "*" },
        { key: "Access-Control-Allow-Methods", value: "GET, HEAD, OPTIONS" },
        { key: "Access-Control-Allow-Headers", value: "If-None-Match, Accept-Language" },
        {
          key: "Access-Control-Expose-Headers",
          value: "ETag, X-Total-Count, Content-Disposition, RateLimit, RateLimit-Policy, Retry-After",
        },
      ],
    },
    {
      source: "/:path*",
      headers: [
        { key: "Content-Security-Policy", value: policyFor("'self'") },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
      ],
    },
    {
      source: "/:locale/embed/:chart*",
      headers: [{ key: "Content-Security-Policy", value: policyFor("*") }],
    },
  ],
};

export default withNextIntl(config);
