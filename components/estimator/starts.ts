/** Plans to begin with: each a whole query string, of today's prices. */
type Start = { name: string; path?: string; query: string };

/** Of several workloads: what one team makes in a month. */
export const planStarts: readonly [Start, ...Start[]] = [
  {
    name: "a team's month",
    path: "/plan",
    query:
      "name=Adverts&model=vertex-ai/veo-3.1-fast-generate-001&resolution=1080p&audio=on&clips=120&unusable=0.5&tries=6&budget=1500" +
      "&2.name=Product%20turns&2.model=kling/kling-v3&2.mode=image-to-video&2.images=1&2.duration=5&2.aspect=1:1&2.audio=off&2.clips=240&2.unusable=0.2&2.tries=3" +
      "&3.name=Social%20clips&3.model=kling/kling-v3&3.resolution=720p&3.aspect=9:16&3.audio=off&3.clips=200&3.unusable=0.3&3.tries=3",
  },
  {
    name: "a launch film and its cuts",
    path: "/plan",
    query:
      "name=Film&model=vertex-ai/veo-3.1-generate-001&resolution=4k&audio=on&clips=12&unusable=0.8&tries=10&budget=800" +
      "&2.name=Vertical%20cuts&2.model=vertex-ai/veo-3.1-fast-generate-001&2.resolution=1080p&2.aspect=9:16&2.clips=48&2.unusable=0.5&2.tries=6" +
      "&3.name=Teasers&3.model=runway/gen4.5&3.resolution=720p&3.duration=5&3.audio=off&3.clips=30&3.unusable=0.5&3.tries=6",
  },
  {
    name: "an app: previews, then finals",
    path: "/plan",
    query:
      "name=Previews&model=xai/grok-imagine-video-1.5-lite&duration=5&aspect=9:16&clips=5000&moderated=0.05&concurrency=20&budget=1000" +
      "&2.name=Finals&2.model=kling/kling-v3&2.resolution=1080p&2.clips=400" +
      "&3.name=Animated%20photos&3.model=replicate/wan-video-wan-2.2-i2v-fast&3.mode=image-to-video&3.images=1&3.resolution=480p&3.clips=900",
  },
];

export const startingPoints: readonly Start[] = [
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
  planStarts[0],
];
