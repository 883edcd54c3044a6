// What about.ts says.
import type { Texts } from '../../locales/language';

export const steps: Texts = {
  en: 'On Inputs, replace the yellow examples: prices, unit costs and shares of buyers, then bundles, coupons and deadline prices. What you do not use stays at 0.',
  ru: 'На листе «Исходные данные» замените жёлтые примеры: цены, затраты и доли покупателей, затем наборы, купоны и цены до срока. Чем не пользуетесь — оставьте 0.',
  zh: '在“输入”表中替换黄色示例：价格、单位成本与买家占比，再填套餐、优惠券与早鸟价；未采用的填 0。',
  vi: 'Ở trang Dữ liệu đầu vào, thay các ví dụ màu vàng: giá, chi phí, tỷ lệ người mua, rồi gói kết hợp, mã giảm giá, giá trước hạn chót. Không dùng thì để 0.',
};
export const steps2: Texts = {
  en: 'Type the price tests: each price, who saw it and who bought. At least three prices, each shown to some hundreds of visitors at the same time, by chance.',
  ru: 'Внесите тесты цены: цена, сколько её видели и сколько купили. Не меньше трёх цен, каждую — нескольким сотням случайных посетителей в одно и то же время.',
  zh: '填写价格测试：每个价格、看到的人数与购买人数。至少三个价格，同一时段随机展示给各数百名访客。',
  vi: 'Nhập các lần thử giá: mức giá, số người thấy và số người mua. Ít nhất ba mức, cùng thời gian, mỗi mức cho vài trăm khách ngẫu nhiên.',
};
export const steps3: Texts = {
  en: 'Read Revenue: do tiers bring more than one price, and does each discount pay? Read Demand: which price earns most, and how sure that is.',
  ru: 'Смотрите «Выручку»: выгоднее ли тарифы единой цены и окупается ли каждая скидка. Смотрите «Спрос»: какая цена выгоднее и насколько это точно.',
  zh: '查看“收入”：分档是否优于单一价格，各优惠是否划算；查看“需求”：哪个价格最赚钱、有多可靠。',
  vi: 'Đọc trang Doanh thu: chia gói có hơn một giá, từng ưu đãi có đáng không? Đọc trang Nhu cầu: giá nào lợi nhất và chắc đến đâu.',
};
export const steps4: Texts = {
  en: 'Read Corridor: a tier should stand above what the company must earn and below what the customer can afford.',
  ru: 'Смотрите «Коридор»: тариф должен быть выше нужного компании и ниже посильного клиенту.',
  zh: '查看“价格走廊”：档位应高于企业保底价、低于客户承受上限。',
  vi: 'Đọc trang Khung giá: giá của gói phải trên mức công ty cần và dưới mức khách trả được.',
};
export const steps5: Texts = {
  en: 'Every week: add what the running tests have counted. Where the best price stands at the edge of the tested ones, test the next price beyond.',
  ru: 'Каждую неделю дополняйте счёт идущих тестов. Если лучшая цена на краю протестированных — проверьте следующую за краем.',
  zh: '每周更新测试数据；若最佳价格落在测试范围边缘，请测试范围外的下一个价格。',
  vi: 'Mỗi tuần bổ sung số liệu thử giá. Nếu giá tốt nhất nằm ở rìa khoảng đã thử, hãy thử mức kế tiếp ngoài rìa.',
};
export const method: Texts = {
  en: 'Revenue of 100 visitors = 100 × who buy × average price; average price = Σ price × share of buyers. A bundle is bought in place of one tier. Coupons and deadline prices lower what is paid by share × discount, one after the other, and bring more buyers. Profit = revenue × (1 − refunds − fee) − unit costs; advertising is not in it.',
  ru: 'Выручка со 100 посетителей = 100 × доля купивших × средняя цена; средняя цена = Σ цена × доля покупателей. Набор покупают вместо одного тарифа. Купоны и цены до срока последовательно снижают платёж на «доля × скидка» и добавляют покупателей. Прибыль = выручка × (1 − возвраты − комиссия) − затраты; реклама не входит.',
  zh: '每 100 访客收入 = 100 × 购买率 × 平均价格；平均价格 = Σ 价格 × 买家占比。套餐代替单个档位。优惠券与早鸟价依次按“使用比例 × 折扣”降低实付，并带来新增买家。利润 = 收入 ×（1 − 退款率 − 手续费率）− 单位成本，不含广告。',
  vi: 'Doanh thu từ 100 khách = 100 × tỷ lệ mua × giá trung bình; giá trung bình = Σ giá × tỷ lệ người mua. Gói kết hợp được mua thay một gói lẻ. Mã giảm giá và giá trước hạn chót lần lượt giảm số tiền trả theo tỷ lệ dùng × mức giảm và thêm người mua. Lãi = doanh thu × (1 − hoàn tiền − phí) − chi phí; chưa gồm quảng cáo.',
};
export const method2: Texts = {
  en: 'Demand: the log-odds of buying, ln((buyers + ½) ÷ (others + ½)), fall in a straight line with the price; the line is fitted by least squares weighted by visitors. Its confidence band follows from the chance in each count, 1 ÷ (buyers + ½) + 1 ÷ (others + ½), and is widened where the tests scatter more than chance explains. Profit is highest where fall × (price − cost ÷ kept) = 1 + odds.',
  ru: 'Спрос: логит покупки ln((покупатели + ½) ÷ (остальные + ½)) линейно падает с ценой; прямая подобрана наименьшими квадратами с весами по посетителям. Доверительный интервал следует из случайности счёта 1 ÷ (покупатели + ½) + 1 ÷ (остальные + ½) и расширяется, если разброс тестов больше случайного. Прибыль наибольшая, где падение × (цена − затраты ÷ остаётся) = 1 + шансы.',
  zh: '需求：购买的对数几率 ln((买家 + ½) ÷ (其余 + ½)) 随价格线性下降，按访客数加权最小二乘拟合。可信范围由各计数的抽样方差 1 ÷ (买家 + ½) + 1 ÷ (其余 + ½) 推得；测试离散超出偶然时予以放大。利润最高处满足 降幅 ×（价格 − 成本 ÷ 净得比例）= 1 + 几率。',
  vi: 'Nhu cầu: logit mua ln((người mua + ½) ÷ (còn lại + ½)) giảm thẳng theo giá; khớp bằng bình phương tối thiểu có trọng số theo số khách. Khoảng tin cậy suy từ phương sai đếm 1 ÷ (người mua + ½) + 1 ÷ (còn lại + ½), nới rộng khi các lần thử phân tán quá mức ngẫu nhiên. Lãi cao nhất khi mức giảm × (giá − chi phí ÷ phần giữ lại) = 1 + tỷ số mua.',
};
export const method3: Texts = {
  en: 'Nothing is read off the curve outside the tested prices: a best price beyond them is set to the nearest tested one, and said to lie beyond. With fewer tests than needed, or where the dearer sells to more, there is no curve and no best price.',
  ru: 'За пределами протестированных цен кривая не читается: если лучшая цена лежит дальше, берётся ближайшая протестированная и об этом сказано. Если тестов мало или дороже покупают чаще, нет ни кривой, ни лучшей цены.',
  zh: '测试价格范围之外不作推断：最佳价格若超出范围，取最近的测试价并注明。测试不足或越贵买的人越多时，不给出曲线与最佳价格。',
  vi: 'Không đọc đường cong ngoài khoảng giá đã thử: nếu giá tốt nhất nằm ngoài thì lấy mức đã thử gần nhất và nói rõ. Khi thử quá ít, hoặc càng đắt càng nhiều người mua, sẽ không có đường cong lẫn giá tốt nhất.',
};
export const method4: Texts = {
  en: 'Corridor: the company earns from unit cost ÷ (1 − refunds − fee − least margin); the customer can afford income × share × months. Acceptable prices are where the cumulative curves of the four questions cross, straight between the prices asked (van Westendorp, 1976).',
  ru: 'Коридор: компания зарабатывает от затраты ÷ (1 − возвраты − комиссия − минимальная маржа); клиенту по карману доход × доля × месяцы. Приемлемые цены — пересечения накопленных кривых четырёх вопросов, между ценами — по прямой (van Westendorp, 1976).',
  zh: '走廊：企业保底价 = 单位成本 ÷（1 − 退款率 − 手续费率 − 最低毛利率）；客户承受上限 = 收入 × 比例 × 月数。可接受价格为四个问题累计曲线的交点，价格之间按直线插值（van Westendorp，1976）。',
  vi: 'Khung giá: công ty có lãi từ chi phí ÷ (1 − hoàn tiền − phí − lãi gộp tối thiểu); khách trả được thu nhập × tỷ lệ × số tháng. Giá chấp nhận được là giao điểm các đường lũy kế của bốn câu hỏi, nối thẳng giữa các mức giá (van Westendorp, 1976).',
};
