import type { NextConfig } from "next";

const config: NextConfig = {
  // the compiler of the workspace checks it, as it checks everything
  typescript: { ignoreBuildErrors: true },
};

export default config;
