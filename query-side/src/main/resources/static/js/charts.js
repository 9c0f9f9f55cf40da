/*
 * Draws the charts. A figure carries its data in data-chart (see ChartData.java); colours come from
 * tokens.css, so that a chart follows light, dark and paper. Every chart has a table beside it.
 */
(function () {
  'use strict';

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const charts = new Map();
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  function defaults() {
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = 13;
    Chart.defaults.color = token('--ink-2');
    Chart.defaults.borderColor = token('--grid');
    Chart.defaults.animation = false;
    Chart.defaults.maintainAspectRatio = false;
    Chart.defaults.plugins.legend.labels.boxWidth = 14;
    Chart.defaults.plugins.legend.labels.boxHeight = 14;
    Chart.defaults.plugins.legend.labels.color = token('--ink');
  }

  /** Stacked bars, one a row: {labels, series: [{label, colour, values}], unit}. */
  function bars(data) {
    return {
      type: 'bar',
      data: {
        labels: data.labels,
        datasets: data.series.map((series) => ({
          label: series.label,
          data: series.values,
          backgroundColor: token('--' + series.colour),
          borderColor: token('--surface'),
          borderWidth: { right: 1 },
          maxBarThickness: 26,
        })),
      },
      options: {
        indexAxis: 'y',
        interaction: { mode: 'index', axis: 'y', intersect: false },
        scales: {
          x: { stacked: true, beginAtZero: true, ticks: { precision: 0 }, title: { display: true, text: data.unit } },
          y: { stacked: true, grid: { display: false }, ticks: { color: token('--ink'), autoSkip: false, callback(value) { return inLines(this.getLabelForValue(value)); } } },
        },
        plugins: { legend: { position: 'bottom', reverse: false } },
      },
    };
  }

  /** A label in lines, where the screen is narrow. */
  function inLines(label) {
    return window.innerWidth < 560 ? label.split(/(?<=.{9,}) (?=.{4})/) : label;
  }

  /** Vacations as bands behind the lines; days are days of the year. */
  const bands = {
    id: 'bands',
    beforeDatasetsDraw(chart, args, options) {
      const { ctx, chartArea: area, scales: { x } } = chart;
      ctx.save();
      for (const band of options.of || []) {
        const left = x.getPixelForValue(band.from);
        const right = x.getPixelForValue(band.to);
        ctx.fillStyle = token('--band');
        ctx.fillRect(left, area.top, right - left, area.bottom - area.top);
        if (right - left > 34) {
          ctx.fillStyle = token('--ink-2');
          ctx.font = '12px ' + Chart.defaults.font.family;
          ctx.textAlign = 'center';
          ctx.fillText(band.label, (left + right) / 2, area.top + 14, right - left);
        }
      }
      ctx.restore();
    },
  };

  /** Lines over a year: {series: [{label, colour, dash, points: [{day, hours}]}], bands, starts}. */
  function lines(data) {
    return {
      type: 'line',
      data: {
        datasets: data.series.map((series) => ({
          label: series.label,
          data: series.points.map(({ day, hours }) => ({ x: day, y: hours })),
          borderColor: token('--' + series.colour),
          backgroundColor: token('--' + series.colour),
          borderWidth: 2.25,
          borderDash: series.dashed ? [6, 4] : [],
          pointRadius: 0,
          pointHitRadius: 8,
          stepped: true,
        })),
      },
      options: {
        interaction: { mode: 'nearest', axis: 'x', intersect: false },
        scales: {
          x: {
            type: 'linear',
            min: 1,
            max: data.days,
            grid: { color: token('--grid') },
            afterBuildTicks(axis) { axis.ticks = data.starts.map((value) => ({ value })); },
            ticks: { autoSkip: false, maxRotation: 0, align: 'start', callback: (value, index) => monthLabel(index, data.starts.length) },
          },
          y: { beginAtZero: true, grace: '12%', ticks: { callback: signed }, title: { display: true, text: 'hours' } },
        },
        plugins: {
          legend: { position: 'bottom', labels: { usePointStyle: true, pointStyle: 'line', boxWidth: 28 } },
          bands: { of: data.bands },
          tooltip: { callbacks: { title: (items) => dayLabel(items[0].parsed.x, data), label: (item) => ` ${item.dataset.label}: ${signed(item.parsed.y)} h` } },
        },
      },
      plugins: [bands],
    };
  }

  /** With the minus sign that the page's own text has. */
  function signed(value) {
    return String(value).replace('-', '\u2212');
  }

  function monthLabel(index, months) {
    return months > 6 && window.innerWidth < 560 ? MONTHS[index][0] : MONTHS[index];
  }

  function dayLabel(day, data) {
    const month = data.starts.findLastIndex((start) => start <= day);
    return `${day - data.starts[month] + 1} ${MONTHS[month]} ${data.year}`;
  }

  const kinds = { bars, lines };

  function draw(canvas) {
    const data = JSON.parse(canvas.dataset.chart);
    charts.get(canvas)?.destroy();
    charts.set(canvas, new Chart(canvas, kinds[data.kind](data)));
  }

  function drawAll() {
    defaults();
    for (const canvas of charts.keys()) {
      if (!canvas.isConnected) {
        charts.get(canvas).destroy();
        charts.delete(canvas);
      }
    }
    document.querySelectorAll('canvas[data-chart]').forEach(draw);
  }

  drawAll();
  document.body.addEventListener('htmx:afterSettle', drawAll);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
})();
