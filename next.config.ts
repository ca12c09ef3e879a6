import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: { createMessagesDeclaration: "./lib/i18n/messages/en.json" },
});

const config: NextConfig = {
  agentRules: false,
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // The end-to-end tests build beside what `npm start` serves (lib/cli/build.ts).
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
};

export default withNextIntl(config);
