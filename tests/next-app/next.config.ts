import type { NextConfig } from "next";

const config: NextConfig = {
  // redirects every address to one with a slash behind it, so the handler sees no other
  trailingSlash: true,
  // the compiler of the workspace checks it, as it checks everything
  typescript: { ignoreBuildErrors: true },
};

export default config;
