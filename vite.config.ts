import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  // Fonts stay files: an inlined font would be sent with every page instead of once.
  build: { assetsInlineLimit: 0 },
});
