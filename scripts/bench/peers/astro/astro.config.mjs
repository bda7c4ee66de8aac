import { defineConfig } from 'astro/config';

// Content and nothing else. What is remembered stays in the folder.
export default defineConfig({ vite: { cacheDir: '.vite' } });
