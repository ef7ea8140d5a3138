import { pictureSize } from "@/components/card/parts";
import type { Landing } from "@/lib/views/card/landing";

/**
 * What a plan's page says of itself where its link is sent. They stand here and not in the framework's metadata because
 * that says most of them three times, and they have the whole link in them.
 */
export const LandingTags = ({ landing: { title, description, image, alt, oembed } }: { landing: Landing }) => (
  <>
    <meta property="og:title" content={title} />
    <meta name="description" property="og:description" content={description} />
    <meta property="og:image" content={image} />
    <meta property="og:image:width" content={String(pictureSize.width)} />
    <meta property="og:image:height" content={String(pictureSize.height)} />
    <meta property="og:image:alt" content={alt} />
    <meta name="twitter:card" content="summary_large_image" />
    {oembed === undefined ? null : <link rel="alternate" type="application/json+oembed" href={oembed} />}
  </>
);
