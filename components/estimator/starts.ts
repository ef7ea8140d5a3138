/** Plans to begin with: each a whole query string, of today's prices. */
export const startingPoints = [
  {
    name: "product videos",
    query:
      "model=vertex-ai/veo-3.1-generate-001&mode=image-to-video&resolution=1080p&images=1&clips=40&unusable=0.5&tries=6",
  },
  {
    name: "a social app",
    query:
      "model=xai/grok-imagine-video-1.5-lite&duration=5&aspect=9:16&clips=5000&moderated=0.05&timeout=0.02&concurrency=20",
  },
  {
    name: "one dollar",
    query: "model=replicate/wan-video-wan-2.2-t2v-fast&duration=5&clips=5&budget=1",
  },
];
