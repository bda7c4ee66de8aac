/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Whom the page is for. */
    reader: import('./locales/reader.ts').Reader;
  }
}
